/** How rows are made of what the database gives: one class for each choice of columns. */
import 'reflect-metadata'
import { allColumns, rowClass } from '../../src/db/rowReader'
import { OrderEntity } from '../../src/modules/orders'

describe('the class of rows', () => {
  const columns = [...allColumns(OrderEntity)]
  /** As many choices as one likes: the columns of which the number has a bit. */
  const choice = (n: number) => ['id', ...columns.filter((column, position) => column !== 'id' && (n >> position) & 1)]

  it('is the same each time for the same columns, and another for others', () => {
    expect(rowClass(OrderEntity, choice(5))).toBe(rowClass(OrderEntity, choice(5)))
    expect(rowClass(OrderEntity, choice(5))).not.toBe(rowClass(OrderEntity, choice(7)))
  })

  it('is forgotten behind two hundred other choices: clients choose, and memory ends', () => {
    const first = rowClass(OrderEntity, choice(0))
    for (let n = 2; n <= 600; n += 2) rowClass(OrderEntity, choice(n))
    expect(rowClass(OrderEntity, choice(0))).not.toBe(first)
  })
})
