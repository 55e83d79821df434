/** A text that shows something: spaces, controls and invisible marks alone are no text. */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Trimmed; empty where nothing of it would be seen. */
export const shownOf = (text: string): string => (visible.test(text) ? text.trim() : '')
