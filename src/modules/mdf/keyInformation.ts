/** What an approval is about: whoever changes it applies again (R-MD-5). */

/** Time, place, people, form and type: the union of both editions. */
export const keyInformation = ['activityType', 'audience', 'form', 'location', 'startDate', 'endDate', 'series'] as const
export type KeyInformation = (typeof keyInformation)[number]
