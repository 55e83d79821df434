/** How the persona bar looks: one quiet line that wraps on narrow screens and follows GraphiQL's light and dark themes. */
const light =
  '--bar-back: #fff; --bar-text: #1d2433; --bar-quiet: #5b6578; --bar-line: #e3e7ee; --bar-field: #f6f8fb; ' +
  '--bar-accent: #3457d5; --bar-primary: 227, 66%, 52%; --bar-chip: #eaeffc; --bar-bad: #b3261e'
const dark =
  '--bar-back: #1b2130; --bar-text: #eef1f7; --bar-quiet: #a5b0c5; --bar-line: #323b50; --bar-field: #252d40; ' +
  '--bar-accent: #93abff; --bar-primary: 227, 90%, 68%; --bar-chip: #2b3655; --bar-bad: #ffb4ab'

export const personaBarStyle = `
:root { ${light} }
body.graphiql-dark { ${dark} }
@media (prefers-color-scheme: dark) {
  body:not(.graphiql-light) { ${dark} }
}

body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; overflow: hidden }
#root { flex: 1; min-height: 0 }
#root .graphiql-container { width: 100%; height: 100% }
#root .graphiql-logo { display: none }
#body :is(.graphiql-container, .graphiql-dialog, .graphiql-tooltip, [data-radix-popper-content-wrapper]) {
  --color-primary: var(--bar-primary)
}

#persona-bar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; box-sizing: border-box; min-height: 52px; padding: 8px 16px;
  background: var(--bar-back); color: var(--bar-text); border-bottom: 1px solid var(--bar-line);
  font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK SC', sans-serif;
}
#persona-bar .brand { display: flex; align-items: center; gap: 10px; font-weight: 600; letter-spacing: -.01em; white-space: nowrap }
#persona-bar .mark {
  display: grid; place-items: center; width: 28px; height: 28px; border-radius: 8px;
  background: #3457d5; color: #fff; font-weight: 700; font-size: 15px
}
#persona-bar .choice {
  display: flex; align-items: center; gap: 8px; min-width: 0; padding-left: 16px; border-left: 1px solid var(--bar-line)
}
#persona-bar label { color: var(--bar-quiet); white-space: nowrap }
#persona-bar select, #persona-bar input {
  box-sizing: border-box; min-width: 0; height: 34px; padding: 0 10px; border: 1px solid var(--bar-line); border-radius: 8px;
  background: var(--bar-field); color: inherit; font: inherit; text-overflow: ellipsis
}
#persona-bar input { width: 280px }
#persona-bar select { max-width: 320px; cursor: pointer; font-weight: 500 }
#persona-bar select:hover, #persona-bar input:hover { border-color: var(--bar-quiet) }
#persona-bar :is(select, input, button):focus-visible { outline: 2px solid var(--bar-accent); outline-offset: 1px }
#persona-bar .who {
  flex: 1 1 200px; display: flex; align-items: center; gap: 8px; min-width: 0; min-height: 20px; white-space: nowrap; overflow: hidden
}
#persona-bar .partner { font-weight: 500; flex: none }
#persona-bar .role {
  flex: none; padding: 1px 8px; border-radius: 10px; background: var(--bar-chip); color: var(--bar-accent);
  font-size: 12px; line-height: 18px; font-weight: 500
}
#persona-bar .about { color: var(--bar-quiet); overflow: hidden; text-overflow: ellipsis }
#persona-bar .problem { color: var(--bar-bad); overflow: hidden; text-overflow: ellipsis }
#persona-bar button {
  height: 34px; padding: 0 12px; border: 1px solid var(--bar-line); border-radius: 8px;
  background: none; color: var(--bar-quiet); font: inherit; cursor: pointer
}
#persona-bar button:hover { color: var(--bar-text); border-color: var(--bar-quiet) }

@media (max-width: 720px) {
  #persona-bar { gap: 8px; padding: 8px 12px }
  #persona-bar .choice { order: 1; flex: 1 1 100%; padding: 0; border: 0 }
  #persona-bar :is(select, input) { flex: 1; width: auto; max-width: none }
  #persona-bar .who { order: 2; flex-basis: 100%; flex-wrap: wrap; gap: 4px 8px }
  #persona-bar :is(.about, .problem) { white-space: normal }
  #root .graphiql-sessions > div:last-child { flex-direction: column; gap: 8px }
  #persona-bar .brand { flex: 1 }
}
`
