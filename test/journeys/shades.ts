/**
 * Runs in the page. What contrast depends on: of each text its colours down to what hides all beneath it, and its size; of each link in a
 * line what sets it apart. Leaves in `globalThis.plumblineShades` which text has which.
 * @returns the shades there are, and how many texts have something beside, behind or half through them, which no shade tells
 */
export function shadesOn(): { shades: string[]; untold: number } {
  const shadeOf = new Map<Element, string | undefined>()
  for (const text of texts()) shadeOf.set(text, shadeOn(text))
  Object.assign(globalThis, { plumblineShades: shadeOf })
  const all = [...shadeOf.values()]
  const links = [...document.querySelectorAll('a[href]')].filter((link) => link.checkVisibility({ visibilityProperty: true }) && getComputedStyle(link).display === 'inline').map(apart)
  return { shades: [...new Set([...all.filter((each) => each !== undefined), ...links])], untold: all.filter((each) => each === undefined).length }

  /** Whatever shows words of its own, but for what is switched off, waits beside the page or is clear as glass: the rule leaves it out as well. */
  function texts(): Element[] {
    return [...document.body.querySelectorAll('*')].filter((element) => {
      if (/^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(element.tagName) || element.closest(':disabled, [aria-disabled="true"]')) return false
      const says = /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) || [...element.childNodes].some((each) => each.nodeType === 3 && each.textContent!.trim())
      return says && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isBeside(element.getBoundingClientRect())
    })
  }

  /** Where one can’t scroll to, or too small to see. */
  function isBeside({ right, bottom, width, height }: DOMRect): boolean {
    return right + scrollX <= 0 || bottom + scrollY <= 0 || (width <= 1 && height <= 1)
  }

  /** Undefined where something else may lie in between. */
  function shadeOn(element: Element): string | undefined {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    const under: string[] = []
    for (let at: Element | null = element, open = true; at; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (style.opacity !== '1' || style.filter !== 'none' || style.mixBlendMode !== 'normal') return undefined
      if (!open) continue
      if (style.backgroundImage !== 'none') return undefined
      if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') under.push(style.backgroundColor)
      open = style.backgroundColor.startsWith('rgba(') || style.backgroundColor.includes('/')
      if (open && /absolute|fixed|sticky/.test(style.position)) return undefined
    }
    return [color, fontSize, fontWeight, textShadow, ...under].join(' ')
  }

  /** A link and the line around it: more than their colours may part them. */
  function apart(link: Element): string {
    const look = (element: Element | null) => {
      if (!element) return ''
      const { color, fontWeight, fontStyle, fontSize, textDecorationLine, borderBottomStyle, borderBottomWidth, backgroundColor } = getComputedStyle(element)
      return [color, fontWeight, fontStyle, fontSize, textDecorationLine, borderBottomStyle, borderBottomWidth, backgroundColor].join(' ')
    }
    let line = link.parentElement
    while (line && getComputedStyle(line).display === 'inline') line = line.parentElement
    return `link ${look(link)} in ${look(link.parentElement)} in ${look(line)}`
  }
}
