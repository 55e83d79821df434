/** Column names: `customerId` is stored as `customer_id`. */
import { DefaultNamingStrategy } from 'typeorm'

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined): string {
    return customName ?? snakeCase(property)
  }
}
