/** What of a text is seen: spaces, controls and invisible marks alone are no text. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Trimmed; empty where nothing of it would be seen. */
export const shownOf = (text: string): string => (visible.test(text) ? text.trim() : '')

/** Breaks a line, or turns the direction in which others read what follows. */
const unfitForOneLine = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u

/** Whether it can be shown among others, in lists, messages and files. */
export const isOneLine = (text: string): boolean => !unfitForOneLine.test(text)
