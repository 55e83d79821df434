/** What vouchers add to a batch: a remark with a bound. */
import { invalidInput } from '../../../shared/errors'

export { checkItems, didAnything, eachItem, type Refusal } from '../../../mutations'

const longestRemark = 256

export const checkRemark = (field: string, remark: string | null | undefined): void => {
  if (remark && [...remark].length > longestRemark) throw invalidInput(`at most ${longestRemark} characters`, field)
}
