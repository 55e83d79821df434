/** Conditions on the row that another row names, such as the customer of an order line. */
import { never } from '../shared/conditions'
import type { Filtering } from '../shared/filters'
import type { Rows } from './rows'

/**
 * `related('customerId', db.rows(CustomerEntity), containing(…))`: rows whose customer the viewer sees and the condition fits.
 * `column` names what is looked for in the other row, where it is not its id.
 * The subselect carries the narrowing of its own table, so that a search tells nothing about what is hidden.
 */
export const related = <E extends object>(property: string, rows: Rows<E>, filter: Filtering, column = 'id'): Filtering => {
  if (!filter) return null
  const visible = rows.where(filter).statement([column])
  return visible ? { text: `row.${property} IN ( ${visible.sql.replaceAll('?', '$')} )`, values: visible.values } : never
}
