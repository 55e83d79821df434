/** Keeps the answer to the last question, where the same one comes again and again: all that is asked on a day is asked about the same day. */
export const rememberingLast = <Question, Answer>(answerTo: (question: Question) => Answer): ((question: Question) => Answer) => {
  let last: { readonly question: Question; readonly answer: Answer } | undefined
  return question => {
    if (last?.question !== question) last = { question, answer: answerTo(question) }
    return last.answer
  }
}
