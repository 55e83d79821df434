/** A mail server for tests: takes what it is sent, and refuses whom it is told to refuse. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export type Received = { from: string; to: string[]; lines: string[] }
export type SmtpServer = {
  readonly url: string
  readonly received: readonly Received[]
  /** What it answers to RCPT: `250 fine`, unless told otherwise. */
  recipientAnswer: string
  close(): Promise<void>
}

const address = (line: string): string => /<(.*)>/.exec(line)?.[1] ?? ''

export const openSmtpServer = async (): Promise<SmtpServer> => {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const state = { recipientAnswer: '250 fine' }

  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    let mail: Received = { from: '', to: [], lines: [] }
    let isData = false
    let rest = ''
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    const hear = (line: string): void => {
      if (isData) {
        if (line !== '.') return void mail.lines.push(line)
        isData = false
        received.push(mail)
        mail = { from: '', to: [], lines: [] }
        return say('250 taken')
      }
      const verb = line.slice(0, 4).toUpperCase()
      if (verb === 'MAIL') mail.from = address(line)
      if (verb === 'RCPT') {
        if (state.recipientAnswer.startsWith('250')) mail.to.push(address(line))
        return say(state.recipientAnswer)
      }
      if (verb === 'DATA') {
        isData = true
        return say('354 go on')
      }
      say(verb === 'QUIT' ? '221 bye' : '250 fine')
    }
    socket.on('data', chunk => {
      const lines = (rest + String(chunk)).split('\r\n')
      rest = lines.pop() ?? ''
      lines.forEach(hear)
    })
    say('220 test')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    get recipientAnswer() {
      return state.recipientAnswer
    },
    set recipientAnswer(answer) {
      state.recipientAnswer = answer
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
