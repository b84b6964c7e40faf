/**
 * The rules of this page that reach anything in an element, as text: of a screen as it is, with those for paper made to hold
 * always. Fonts are left out: a file for everywhere has those of its reader.
 */
export function usedStyles(root: HTMLElement): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const forPaper = rules.filter(isForPaper).flatMap((rule) => [...rule.cssRules])
  return [...rules.filter((rule) => !isForPaper(rule)), ...forPaper]
    .map((rule) => textOf(rule, root))
    .filter((text) => text !== '')
    .join('\n')
}

const isForPaper = (rule: CSSRule): rule is CSSMediaRule =>
  rule instanceof CSSMediaRule && rule.media.mediaText === 'print'

function textOf(rule: CSSRule, root: HTMLElement): string {
  if (rule instanceof CSSFontFaceRule) return ''
  if (rule instanceof CSSStyleRule) return reaches(rule.selectorText, root) ? rule.cssText : ''
  if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule) {
    const inside = [...rule.cssRules].map((each) => textOf(each, root)).filter((text) => text !== '')
    const head =
      rule instanceof CSSMediaRule ? `@media ${rule.media.mediaText}` : `@supports ${rule.conditionText}`
    return inside.length === 0 ? '' : `${head} {\n${inside.join('\n')}\n}`
  }
  return rule instanceof CSSPageRule ? rule.cssText : ''
}

const OF_PAGE = /^(?::root|html|body|\*)/
const PSEUDO = /::?(?:before|after|marker|placeholder|hover|focus(?:-visible|-within)?|active|first-line)\b/g

function reaches(selector: string, root: HTMLElement): boolean {
  return selector.split(',').some((each) => {
    const plain = each.trim().replaceAll(PSEUDO, '')
    if (plain === '' || OF_PAGE.test(plain)) return true
    try {
      return root.matches(plain) || root.querySelector(plain) !== null
    } catch {
      // A selector that only this browser's own parts have.
      return false
    }
  })
}
