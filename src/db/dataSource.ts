/** What both databases tell TypeORM alike. */
import type { DataSourceOptions } from 'typeorm'
import { SnakeCaseNames } from './names'

export type Parts = Pick<DataSourceOptions, 'entities' | 'migrations'>

export const common = (parts: Parts) => ({
  ...parts,
  namingStrategy: new SnakeCaseNames(),
  migrationsTransactionMode: 'each' as const,
  synchronize: false,
  logging: false as const,
})
