/** Every proof by its name. */
import { crash } from './crash'
import { idem } from './idem'
import { money } from './money'
import { quota } from './quota'

export const proofs = { quota, idem, money, crash }
