/** Every proof by its name. */
import { bank } from './bank'
import { crash } from './crash'
import { deadlock } from './deadlock'
import { idem } from './idem'
import { money } from './money'
import { quota } from './quota'

export const proofs = { quota, deadlock, bank, idem, money, crash }
