/** What guests see of an event, checked; and what of it never changes without another application. */
import { invalidInput, UserError } from '../../shared/errors'
import type { HoldMdfEventInput, UpdateMdfEventInput } from './claim.inputs'
import { textOf } from './draftContent'
import { keyInformation } from './keyInformation'
import type { MdfActivityEntity } from './mdfActivity.entity'
import type { MdfConferenceEntity } from './mdfConference.entity'

type Shown = Pick<MdfConferenceEntity, 'introduction' | 'registrationUrl' | 'liveUrl'>

const addressOf = (text: string | null | undefined, field: string): string | null | undefined => {
  const address = textOf(text, 500, field)
  if (address && (!URL.canParse(address) || new URL(address).protocol !== 'https:')) throw invalidInput('an https address', field)
  return address
}

/** Only what was given: absent fields stay as they are. */
export const shownOf = (input: Pick<HoldMdfEventInput, keyof Shown>): Partial<Shown> => {
  const shown = {
    introduction: textOf(input.introduction, 5000, 'introduction'),
    registrationUrl: addressOf(input.registrationUrl, 'registrationUrl'),
    liveUrl: addressOf(input.liveUrl, 'liveUrl'),
  }
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined))
}

/** A form sends everything along: what is unchanged is no offence (R-ME-2, R-ME-4). */
export const refuseFixed = (input: UpdateMdfEventInput, activity: MdfActivityEntity, { conferenceName }: MdfConferenceEntity): void => {
  if (input.conferenceName && input.conferenceName.trim() !== conferenceName)
    throw new UserError('NAME_IMMUTABLE', { name: conferenceName }, ['conferenceName'])
  for (const name of keyInformation) {
    const given = name === 'series' ? null : input[name]
    if (given && given !== activity[name]) throw new UserError('KEY_INFORMATION_IMMUTABLE', { name }, [name])
  }
}
