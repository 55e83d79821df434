/** A name as it is compared where no two may be alike: one name in several spellings is one name. */

const unseen = /\p{Default_Ignorable_Code_Point}/gu

/** In any capitals and width, with whatever blanks and invisible marks. */
export const spellingOf = (name: string): string => name.normalize('NFKC').toLowerCase().replace(unseen, '').replace(/\s+/g, ' ').trim()
