/** Which files may be attached (R-XC-3), and how their first bytes and their insides tell them from others that only bear the name. */

export type FileType = {
  readonly mimes: readonly [string, ...string[]]
  readonly endings: readonly string[]
  /** A file of this type begins with one of these. */
  readonly beginnings: readonly Buffer[]
  /** What stands somewhere in it: the folder of its parts, which every zip names uncompressed. */
  readonly holds?: Buffer
}

const zipBeginning = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const emptyZip = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const office = 'application/vnd.openxmlformats-officedocument'

export const fileTypes: readonly FileType[] = [
  { mimes: ['application/pdf'], endings: ['pdf'], beginnings: [Buffer.from('%PDF-')] },
  { mimes: ['image/jpeg'], endings: ['jpg', 'jpeg'], beginnings: [Buffer.from([0xff, 0xd8, 0xff])] },
  { mimes: ['image/png'], endings: ['png'], beginnings: [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])] },
  { mimes: [`${office}.wordprocessingml.document`], endings: ['docx'], beginnings: [zipBeginning], holds: Buffer.from('word/') },
  { mimes: [`${office}.spreadsheetml.sheet`], endings: ['xlsx'], beginnings: [zipBeginning], holds: Buffer.from('xl/') },
  // The second name is what browsers on Windows say.
  { mimes: ['application/zip', 'application/x-zip-compressed'], endings: ['zip'], beginnings: [zipBeginning, emptyZip] },
]

export const longestBeginning = Math.max(...fileTypes.flatMap(({ beginnings }) => beginnings.map(({ length }) => length)))
export const allowedEndings = fileTypes.flatMap(({ endings }) => endings).join(', ')

/** The type that both the name and the mime say; null where they disagree or name none of ours. */
export const fileTypeOf = (name: string, mime: string): FileType | null => {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  return fileTypes.find(({ endings, mimes }) => endings.includes(ending) && mimes.includes(mime.trim().toLowerCase())) ?? null
}
