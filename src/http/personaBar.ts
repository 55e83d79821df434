/** The bar above GraphiQL: who is asking. A choice of personas in demo mode, else a place to paste a token. */
import { personaBarScript } from './personaBar.script'
import { personaBarStyle } from './personaBar.style'

/** `variables` are those of the first example, which GraphiQL shows but, unlike the other tabs', does not take from its options. */
export type PersonaBarOptions = { title: string; personas: boolean; variables: string }

const inAttribute = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)

const choice = `
  <label for="persona-choice">Ask as</label>
  <select id="persona-choice" autocomplete="off" disabled><option>Loading…</option></select>`

// No form and no name: password managers shall not offer to keep it.
const token = `
  <label for="persona-token">Token</label>
  <input id="persona-token" type="password" placeholder="Paste a bearer token" autocomplete="off" spellcheck="false">`

export const personaBar = ({ title, personas, variables }: PersonaBarOptions): string => `
<style>${personaBarStyle}</style>
<header id="persona-bar" data-variables="${inAttribute(variables)}">
  <strong class="brand"><span class="mark" aria-hidden="true">${title.charAt(0)}</span><span class="name">${title}</span></strong>
  <div class="choice">${personas ? choice : token}</div>
  <div id="persona-who" class="who" role="status"></div>
  <button id="persona-examples" type="button" title="Closes all tabs and opens the example operations again">Reset tabs</button>
</header>
<script>${personaBarScript}</script>
`
