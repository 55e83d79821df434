/** A text that shows something, and one that is shown on one line. */
import { isOneLine, shownOf } from '../../src/shared/shown'

it.each(['', '  ', '\u200b', '\ufeff\u2060', '\u3164', '\u2800 \u00ad', '\u0000', '\u202e', '\u{e0041}'])('nothing is seen of %j', text =>
  expect(shownOf(text)).toBe(''),
)

it('what is seen stays as it was written, without the spaces around it', () => expect(shownOf(' a\u200db。 ')).toBe('a\u200db。'))

it.each(['two\nlines', 'two\rlines', 'a\u2028b', 'a\u2029b', 'bell\u0007', 'a\u202eb', 'a\u2066b'])('is not on one line: %j', text =>
  expect(isOneLine(text)).toBe(false),
)

it('is on one line, whatever its letters and joiners', () => expect(isOneLine('伙伴 a\u200db – é')).toBe(true))
