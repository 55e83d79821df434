/** What the linter refuses, beyond formatting (prettier's) and types (the compiler's). */
import { existsSync } from 'node:fs'
import graphqlEslint from '@graphql-eslint/eslint-plugin'
import typescriptEslint from 'typescript-eslint'

const schema = 'schema/schema.graphql'
const examples = 'schema/examples/*.graphql'

/** TypeScript: sources, migrations, tests. Type-aware, which costs seconds and finds the promise nobody awaits. */
const typescript = {
  files: ['**/*.ts'],
  extends: [typescriptEslint.configs.recommended],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    '@typescript-eslint/only-throw-error': 'error',
    '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
    '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
  },
}

const everyScript = {
  files: ['**/*.{ts,js,mjs}'],
  // A rule that needs an exception in one file is the wrong rule: it changes here, for all.
  linterOptions: { noInlineConfig: true },
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'no-constant-binary-expression': 'error',
    'no-else-return': 'error',
    'no-param-reassign': 'error',
    'no-unneeded-ternary': 'error',
    'no-useless-rename': 'error',
    'object-shorthand': 'error',
    'prefer-arrow-callback': 'error',
    'prefer-const': 'error',
  },
}

/** One door to the data: modules declare columns with src/db/columns and never meet the ORM itself. */
const oneDoor = {
  files: ['src/**/*.ts'],
  ignores: ['src/db/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: ['typeorm', 'mysql2', 'mysql2/promise', 'libsql'].map(name => ({ name, message: 'Only src/db talks to the database.' })),
        patterns: [{ group: ['typeorm/*'], message: 'Only src/db talks to the database.' }],
      },
    ],
  },
}

const [, naming] = graphqlEslint.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention']

const graphql = existsSync(schema)
  ? [
      {
        files: ['schema/**/*.graphql'],
        plugins: { '@graphql-eslint': graphqlEslint },
        languageOptions: { parser: graphqlEslint.parser, parserOptions: { graphQLConfig: { schema, documents: examples } } },
      },
      {
        files: [schema],
        rules: {
          ...graphqlEslint.configs['flat/schema-recommended'].rules,
          ...graphqlEslint.configs['flat/schema-relay'].rules,
          '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
          // Service types and resource types are the field's own words.
          '@graphql-eslint/naming-convention': [
            'error',
            { ...naming, 'ObjectTypeDefinition,ObjectTypeExtension': { forbiddenPrefixes: ['Type'] } },
          ],
          // The domain says `orderType` and `voucherQuota`, and values such as Money have no id.
          '@graphql-eslint/no-typename-prefix': 'off',
          '@graphql-eslint/strict-id-in-types': 'off',
          // `nodes` stands beside `edges`, plain lists are allowed, and history rows are no Nodes.
          '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
          '@graphql-eslint/require-description': [
            'error',
            {
              types: true,
              DirectiveDefinition: true,
              EnumValueDefinition: true,
              FieldDefinition: true,
              InputValueDefinition: true,
              // The root types say nothing that their fields do not, and these arguments nothing that their types do not.
              ignoredSelectors: [
                'ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]',
                'FieldDefinition > InputValueDefinition[name.value=/^(id|ids|input|filter|orderBy)$/]',
              ],
            },
          ],
        },
      },
      {
        files: [examples],
        rules: {
          ...graphqlEslint.configs['flat/operations-recommended'].rules,
          '@graphql-eslint/require-selections': 'off',
          // The depth that the server serves.
          '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }],
        },
      },
    ]
  : []

export default typescriptEslint.config(
  { ignores: ['coverage/', 'dist/', 'schema/generated/', '.data/'] },
  typescript,
  everyScript,
  oneDoor,
  graphql,
)
