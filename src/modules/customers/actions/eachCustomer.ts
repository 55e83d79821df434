/** Works through the customers of a batch in the order asked; a foreign and a missing one are refused alike (api §8). */
import { eachItem, type Refusal } from '../../../mutations'
import { customerNotFound } from '../../../shared/errors'
import type { CustomerEntity } from '../customer.entity'

type Result = { readonly id: string; readonly refusal: Refusal | null }

export const eachCustomer = async (
  ids: readonly string[],
  locked: ReadonlyMap<string, CustomerEntity>,
  work: (customer: CustomerEntity) => Promise<void>,
): Promise<{ readonly results: readonly Result[] }> => {
  const items = await eachItem('customerIds', ids, async id => {
    const customer = locked.get(id)
    if (!customer) throw customerNotFound()
    await work(customer)
  })
  return { results: items.map(({ item, refusal }) => ({ id: item, refusal })) }
}
