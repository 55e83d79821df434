/** A text that shows something. */
import { shownOf } from '../../src/shared/shown'

it.each(['', '  ', '\u200b', '\ufeff\u2060', '\u3164', '\u2800 \u00ad', '\u0000', '\u202e', '\u{e0041}'])('nothing is seen of %j', text =>
  expect(shownOf(text)).toBe(''),
)

it('what is seen stays as it was written, without the spaces around it', () => expect(shownOf(' a\u200db。 ')).toBe('a\u200db。'))
