/** Names of files as people may give them: shown to others and written into headers, so nothing that misleads gets in. */
import { UserError } from '../../shared/errors'

const longestName = 128

/** Separators of paths, what Windows refuses, and what cannot be seen: controls, marks that turn the direction, half characters. */
const hostile = /[/\\:*?"<>|\p{C}\p{Zl}\p{Zp}]/u
const atTheEnds = /^[\s.]|[\s.]$/u
/** Devices of Windows, whatever ending they bear. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** The same letters in the same form, however they were typed. */
export const checkedFileName = (given: string, ...field: string[]): string => {
  const name = given.normalize('NFC')
  const isFine = name.length > 0 && [...name].length <= longestName && !hostile.test(name) && !atTheEnds.test(name) && !device.test(name)
  if (!isFine) throw new UserError('ATTACHMENT_NAME_REFUSED', { most: longestName }, field)
  return name
}
