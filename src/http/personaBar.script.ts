/** What the persona bar does, as plain browser JavaScript: it lends every request to /graphql the token of whoever was chosen. */

// The token lives in one variable of this closure and goes nowhere else: not into storage, not into the address, not into the page.
export const personaBarScript = String.raw`
(() => {
  'use strict'
  const endpoint = '/graphql'
  const who = document.getElementById('persona-who')
  const choice = document.getElementById('persona-choice')
  const field = document.getElementById('persona-token')
  const send = window.fetch.bind(window)

  let token = null
  let schemaRefused = false
  // Requests wait for it, so that the one sent right after a choice already goes out as the new persona.
  let arriving = Promise.resolve()
  let signedIn
  const firstToken = new Promise(resolve => { signedIn = resolve })

  const element = (kind, text) => Object.assign(document.createElement('span'), { className: kind, textContent: text, title: text })
  const readable = code => code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
  const show = (...parts) => who.replaceChildren(...parts)
  const complain = text => show(element('problem', text))

  const use = value => {
    token = value
    if (token === null) return
    signedIn()
    // A schema asked for with a refused token is asked for again; GraphiQL offers that as a button only.
    if (schemaRefused) document.querySelector('button[aria-label^="Re-fetch"]')?.click()
  }

  // Whoever chooses again meanwhile starts the wait anew.
  const settled = async () => {
    let awaited
    do await (awaited = arriving)
    while (awaited !== arriving)
  }

  const isForUs = input => {
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    return url.origin === location.origin && url.pathname === endpoint
  }

  const withToken = (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    if (token !== null) headers.set('authorization', 'Bearer ' + token)
    return send(input instanceof Request ? input.clone() : input, { ...init, headers })
  }

  window.fetch = async (input, init) => {
    if (!isForUs(input)) return send(input, init)
    const asksForSchema = typeof init?.body === 'string' && init.body.includes('__schema')
    // Without a token the schema stays closed: the question waits for one instead of failing.
    if (asksForSchema) await firstToken
    await settled()
    const used = token
    let answer = await withToken(input, init)
    if (answer.status === 401 && choice && used !== null) {
      // Tokens grow old while a page stays open; a refused request has changed nothing and may be sent again.
      if (token === used) arriving = become(choice.value)
      await settled()
      answer = await withToken(input, init)
    }
    if (asksForSchema) schemaRefused = !answer.ok
    return answer
  }

  // Whatever GraphiQL remembers of a typed header must not be a token. It binds this function once, so replacing it later would change nothing.
  const store = Storage.prototype.setItem
  let leaving = false
  Storage.prototype.setItem = function (key, value) {
    if (!leaving) store.call(this, key, String(value).replace(/\bbearer\s+[\w.~+/=-]{16,}|eyJ[\w-]+\.[\w-]+\.?[\w-]*/gi, ''))
  }

  // GraphiQL copies the edited document into the address, where it grows until the server refuses to reload the page.
  history.replaceState = () => undefined

  // Instead of the address it takes these two; without them it adds an empty tab at every reload.
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'))
    for (const part of ['query', 'variables']) localStorage.setItem('graphiql:' + part, tabs[activeTabIndex][part] ?? '')
  } catch {
    // Nothing stored yet: the examples open.
    localStorage.setItem('graphiql:variables', document.getElementById('persona-bar').dataset.variables)
  }

  document.getElementById('persona-examples').addEventListener('click', () => {
    // GraphiQL, which stores its tabs half a second late, would write them back on the way out.
    leaving = true
    for (const key of Object.keys(localStorage)) if (/^graphiql:(tabState|query|variables|headers)$/.test(key)) localStorage.removeItem(key)
    location.reload()
  })

  const answered = async (path, init) => {
    const answer = await send(path, init)
    if (!answer.ok) throw new Error((await answer.json()).error)
    return answer.json()
  }

  let become = async () => undefined
  if (choice) {
    const personas = new Map()
    let latest = 0

    become = async name => {
      const turn = ++latest
      const { partner, roles, description } = personas.get(name)
      try {
        const body = JSON.stringify({ persona: name })
        const answer = await answered('/demo/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        // Someone who chooses twice quickly is the second, whichever answer comes first.
        if (turn !== latest) return
        use(answer.token)
        show(element('partner', partner), ...roles.map(role => element('role', readable(role))), element('about', description))
      } catch (error) {
        if (turn !== latest) return
        use(null)
        complain('No token: ' + error.message)
      }
    }

    const offer = list => {
      choice.replaceChildren()
      for (const persona of list) {
        personas.set(persona.name, persona)
        let group = [...choice.children].find(({ label }) => label === persona.partner)
        if (!group) {
          group = Object.assign(document.createElement('optgroup'), { label: persona.partner })
          choice.append(group)
        }
        group.append(new Option(persona.title, persona.name))
      }
      choice.disabled = false
      const linked = list.find(({ name }) => location.hash === '#' + encodeURIComponent(name))
      if (linked) choice.value = linked.name
      return become(choice.value)
    }

    choice.addEventListener('change', () => {
      // The name, which is no secret, survives a reload and can be linked to.
      location.hash = encodeURIComponent(choice.value)
      arriving = become(choice.value)
    })
    arriving = answered('/demo/personas').then(offer).catch(error => complain('No personas: ' + error.message))
  } else {
    const claims = jwt => {
      try {
        const bytes = atob(jwt.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))
        return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, character => character.charCodeAt(0))))
      } catch {
        return {}
      }
    }
    const enter = () => {
      const value = field.value.trim().replace(/^bearer\s+/i, '')
      use(value === '' ? null : value)
      if (token === null) return show(element('about', 'Requests go out without a token.'))
      const { sub, exp } = claims(token)
      show(element('partner', sub ?? 'Token in use'), exp ? element('about', 'until ' + new Date(exp * 1000).toLocaleTimeString()) : '')
    }
    field.addEventListener('change', enter)
    field.addEventListener('paste', () => setTimeout(enter))
    enter()
  }
})()
`
