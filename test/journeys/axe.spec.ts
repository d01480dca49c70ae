import { expect, test } from '@playwright/test'
import { violations } from './axe.ts'

// A look passes over what this run has judged: it must not pass over anything else.
const faint = '#8a8a8a'
const page = (style: string, body: string) => `<html lang="en"><title>A page</title><style>main, nav { padding: 1em } ${style}</style><main><h1>A page</h1>${body}</main></html>`

test('a text that is too faint is found, however many good ones came before', async ({ page: window }) => {
  await window.setContent(page('', '<p>Good</p>'))
  expect(await violations(window)).toEqual([])
  await window.setContent(page(`i { color: ${faint} }`, '<p>Good</p><p><i>Faint</i></p>'))
  expect(await violations(window)).toEqual(['color-contrast: i'])
})

test('the same colour on another ground is another thing, and so is a smaller text', async ({ page: window }) => {
  await window.setContent(page('p { color: #757575 }', '<p>Good on white</p>'))
  expect(await violations(window)).toEqual([])
  await window.setContent(page('p { color: #757575 } div { background: #eee }', '<p>Good on white</p><div><p>Not on grey</p></div>'))
  expect(await violations(window)).toEqual(['color-contrast: p'])
  await window.setContent(page('p { color: #949494; font-size: 30px }', '<p>Large and good</p>'))
  expect(await violations(window)).toEqual([])
  await window.setContent(page('p { color: #949494 }', '<p>Small and faint</p>'))
  expect(await violations(window)).toEqual(['color-contrast: p'])
})

test('what rules leave out stands for nobody: not a disabled button for an enabled one', async ({ page: window }) => {
  const style = 'button { color: #929292; background: #fff; border: 0 }'
  await window.setContent(page(style, '<button disabled>Not now</button>'))
  expect(await violations(window)).toEqual([])
  await window.setContent(page(style, '<button disabled>Not now</button><button id="go">Go</button>'))
  expect(await violations(window)).toEqual(['color-contrast: #go'])
})

test('what lies behind, half seen or beside its place is looked at each time', async ({ page: window }) => {
  const style = `b { position: absolute; top: 0; color: #fff } aside { position: absolute; top: 0; left: 0; width: 9em; height: 4em; background: `
  await window.setContent(page(`${style} #111 }`, '<aside></aside><b>White on black</b>'))
  expect(await violations(window)).toEqual([])
  await window.setContent(page(`${style} #eee }`, '<aside></aside><b>White on grey</b>'))
  expect(await violations(window)).toEqual(['color-contrast: b'])
  await window.setContent(page('p { opacity: 0.4 }', '<p>Half seen</p>'))
  expect(await violations(window)).toEqual(['color-contrast: p'])
})

test('the dark is looked at for its colours, and 320 px for all else', async ({ page: window }) => {
  const dark = '@media (prefers-color-scheme: dark) { body { background: #000 } p { color: #333 } }'
  await window.setContent(page(dark, '<p>Black in the dark</p><img src="data:,">'))
  expect(await violations(window, 'structure')).toEqual(['image-alt: img'])
  expect(await violations(window, 'colours')).toEqual([])
  await window.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(window, 'colours')).toEqual([expect.stringMatching(/^color-contrast: .*p$/)])
})

const BROKEN: [what: string, good: string, broken: string, rule: string][] = [
  ['a button without a name', '<button>Go</button>', '<button>Go</button><button></button>', 'button-name'],
  ['a label that leads nowhere', '<label for="a">A</label><input id="a">', '<label for="b">A</label><input id="a">', 'label'],
  ['a name that is read elsewhere, where nothing stands', '<p id="n">Name</p><input aria-labelledby="n">', '<p id="n"></p><input aria-labelledby="n">', 'label'],
  ['a role that is none', '<div role="status">Saved</div>', '<div role="stats">Saved</div>', 'aria-roles'],
  ['a heading two levels down', '<h2>B</h2><h3>C</h3>', '<h3>C</h3><h2>B</h2>', 'heading-order'],
  ['a line of a list outside of it', '<ul><li>One</li></ul>', '<ul><li>One</li></ul><div><li>One</li></div>', 'listitem'],
  ['something else in a list', '<ul><li>One</li></ul>', '<ul><li>One</li><p>Two</p></ul>', 'list'],
  ['a link in a button', '<button>Go</button><a href="/">On</a>', '<button>Go <a href="/">On</a></button>', 'nested-interactive'],
  ['two landmarks of one name', '<section aria-label="One"></section><section aria-label="Two"></section>', '<section aria-label="One"></section><section aria-label="One"></section>', 'landmark-unique'],
  ['a language nobody speaks', '<p lang="en">One</p>', '<p lang="xq-nowhere">One</p>', 'valid-lang'],
]
for (const [what, good, broken, rule] of BROKEN) {
  test(`found after all was well: ${what}`, async ({ page: window }) => {
    await window.setContent(page('', good))
    expect(await violations(window)).toEqual([])
    for (const _ of ['at first', 'and again']) {
      await window.setContent(page('', broken))
      expect((await violations(window, 'structure')).join()).toContain(rule)
    }
  })
}
