/** Personal data as a value that prints, logs, serialises and exports as its mask (R-MASK-1). */
import { inspect } from 'node:util'
import { Field, ObjectType } from 'type-graphql'

export type SecretKind = 'name' | 'mobile' | 'email'

/** Masks of api contract §9: name first character + `**`, mobile first 3 + last 2, e-mail first + `***@domain`. */
const masks: Record<SecretKind, (value: string) => string> = {
  name: value => `${[...value][0] ?? ''}**`,
  mobile: value => (value.length < 7 ? '*****' : `${value.slice(0, 3)}******${value.slice(-2)}`),
  email: value => {
    const at = value.lastIndexOf('@')
    return at < 1 ? '***' : `${[...value][0]}***${value.slice(at)}`
  },
}

@ObjectType('MaskedText', {
  simpleResolvers: true,
  description:
    'Personal data (脱敏信息): hidden by default; `revealFields` shows the whole value and leaves an audit row (R-MASK-1, R-MASK-2).',
})
export class Secret {
  readonly #value: string

  constructor(
    value: string,
    readonly kind: SecretKind,
    canReveal: boolean,
  ) {
    this.#value = value
    this.canReveal = canReveal
  }

  @Field({ description: 'The mask, such as `张**`, `138******21` or `z***@example.com`.' })
  get masked(): string {
    return masks[this.kind](this.#value)
  }

  @Field({ description: 'Whether you may ask `revealFields` for the whole value.' })
  readonly canReveal: boolean

  /** The same, for a viewer who may see the mask but not ask for the whole. */
  withoutReveal(): Secret {
    return new Secret(this.#value, this.kind, false)
  }

  /** Opens the secret. Only `revealFields` and writing it back to its own column may: a test looks for other callers. */
  static open(secret: Secret): string {
    return secret.#value
  }

  toString(): string {
    return this.masked
  }

  toJSON(): string {
    return this.masked
  }

  [inspect.custom](): string {
    return this.masked
  }
}
