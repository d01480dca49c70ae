/**
 * Runs in the page. What axe’s rules about structure can tell apart: of each element that shows, what it is, what it stands in and what it
 * holds; of the page, its headings, landmarks and ids. Two elements of one kind are both well or both not.
 * @returns a short sign for each kind there is
 */
export function kindsOn(): string[] {
  const kinds = new Set<string>()
  /** Nothing that a rule asks about; words and numbers of this one page. */
  const SILENT = /^(?:id|class|name|value|src|srcset|d|viewbox|fill|stroke.*|points|cx|cy|r|rx|x|y|x1|x2|y1|y2|transform|width|height|min|max|step|maxlength|rows|cols|datetime|download|target|rel|pattern|checked|selected|data-.*)$/i
  const NAMES = /^(?:aria-label|aria-roledescription|aria-valuetext|aria-valuenow|aria-placeholder|title|alt|placeholder|content)$/
  const LEADS = /^(?:for|list|form|headers|aria-(?:labelledby|describedby|controls|owns|flowto|activedescendant|details|errormessage))$/
  const LANDMARK = 'main, nav, aside, header, footer, form[aria-label], form[aria-labelledby], section[aria-label], section[aria-labelledby], [role=banner], [role=region], [role=search], [role=navigation]'
  const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const says = (element: Element | null) => Boolean(element?.textContent?.trim())

  const root = document.documentElement
  kinds.add(sign(`page ${own(root)} ${document.title.trim() !== ''}`))
  for (const child of document.head.children) if (child.tagName === 'META') kinds.add(sign(`${own(child)} ${child.getAttribute('name')} ${child.getAttribute('content')}`))
  walk(document.body, 'page')
  const heads = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(shows).map((each) => each.getAttribute('aria-level') ?? each.tagName)
  heads.forEach((level, i) => kinds.add(sign(`heading ${heads[i - 1]} then ${level}`)))
  kinds.add(sign(`first headings ${heads.filter((level) => level === 'H1').length}`))
  const marks = [...document.querySelectorAll(LANDMARK)].filter(shows).map((each) => `${each.tagName} ${each.getAttribute('role')} “${nameOf(each)}`)
  for (const each of marks) kinds.add(sign(`landmark ${each.split('“')[0]} ${repeated(marks).has(each)}`))
  for (const more of repeated([...document.querySelectorAll('[id]')].map((each) => each.id))) kinds.add(sign(`id twice ${more}`))
  return [...kinds]

  function walk(element: Element, within: string): void {
    const children = element.tagName === 'svg' ? [] : [...element.children].filter(shows)
    const words = [...element.childNodes].some((each) => each.nodeType === 3 && each.textContent!.trim())
    const here = sign(`${within} > ${own(element)}`)
    const holds = [...new Set(children.map((each) => `${each.tagName} ${each.getAttribute('role') ?? ''}`))].toSorted().join()
    kinds.add(sign(`${here} ${words} ${says(element)} ${holds}`))
    for (const child of children) walk(child, here)
  }

  function own(element: Element): string {
    const said = [...element.attributes].filter(({ name }) => !SILENT.test(name)).map(({ name, value }) => `${name}=${judgedBy(name, value)}`)
    return [element.tagName, ...said.toSorted(), ...size(element)].join(' ')
  }

  function judgedBy(name: string, value: string): string {
    if (NAMES.test(name)) return String(value.trim() !== '')
    if (LEADS.test(name)) return value.split(/\s+/).map((id) => (document.getElementById(id) ? says(document.getElementById(id)) : 'nowhere')).join()
    if (name === 'href') return value.startsWith('#') ? `here ${document.getElementById(value.slice(1)) !== null}` : 'elsewhere'
    if (name === 'style') return value.split(';').map((each) => each.split(':')[0]!.trim()).join()
    return value
  }

  /** What is not in the attributes: labels of a field, how large a table is, whether one scrolls in it. */
  function size(element: Element): string[] {
    const labels = (element as HTMLInputElement).labels
    const scrolls = (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight) && /auto|scroll/.test(getComputedStyle(element).overflow)
    return [
      ...(labels ? [`labels ${[...labels].map(says).join()}`] : []),
      ...(element instanceof HTMLInputElement && /button|submit|reset/.test(element.type) ? [`says ${element.value.trim() !== ''}`] : []),
      ...(element instanceof HTMLTableElement ? [`rows ${Math.min(element.rows.length, 4)} of ${Math.min(element.rows[0]?.cells.length ?? 0, 4)}`] : []),
      ...(scrolls ? ['scrolls'] : []),
    ]
  }

  function nameOf(element: Element): string {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' ')
    return by ?? element.getAttribute('aria-label') ?? ''
  }

  function repeated(names: readonly string[]): Set<string> {
    const once = new Set<string>()
    return new Set(names.filter((each) => once.size === once.add(each).size))
  }

  /** 53 bits: enough that two of a run’s kinds don’t meet. */
  function sign(text: string): string {
    let [a, b] = [0xdeadbeef, 0x41c6ce57]
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      a = Math.imul(a ^ code, 2654435761)
      b = Math.imul(b ^ code, 1597334677)
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
  }
}
