/** How long everything may take, as data (R-ST-7, part 3 §16). */

/** Calendar days for making out and mailing invoices (INFERRED, as for MDF). */
export const daysForInvoices = 15

/** Finance reviews an invoice on the second working day after it arrived. */
export const workingDaysToReview = 2

/** Calendar days for paying, after the last invoice arrived. */
export const daysToPay = 30

/** Working days for the payment itself, after it was approved. */
export const workingDaysToPay = 2
