/** Names that are compared: which spellings are one name. */
import { spellingOf } from '../../src/shared/spelling'

describe('a name that is compared', () => {
  it.each(['Spring Summit', 'SPRING summit', ' spring  summit\t', 'Ｓｐｒｉｎｇ　Ｓｕｍｍｉｔ', 'Spr\u200Bing\u00A0Summit\uFEFF'])(
    'is one, however it is typed: %j',
    name => expect(spellingOf(name)).toBe('spring summit'),
  )

  it.each(['Spring Summit 2', 'SpringSummit', 'Spring-Summit', '春季峰会'])('is another one: %j', name =>
    expect(spellingOf(name)).not.toBe('spring summit'),
  )
})
