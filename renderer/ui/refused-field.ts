/** What one press saves together. */
const scopes = 'form, [role="dialog"], .page, .check, .settings'

/** The part of the page that an element saves, or is in. */
export const scopeOf = (element: Element): Element | null => element.closest(scopes)

const refusedIn = (scope: Element | null): HTMLElement | null => scope?.querySelector<HTMLElement>('[data-refused="true"]') ?? null

/** Whether a field in this part of the page holds something it cannot take. */
export const hasRefused = (scope: Element): boolean => refusedIn(scope) !== null

/**
 * Leads to the first field around an element that holds something it cannot take, such as letters in a number.
 * Answers whether there is one: then nothing is saved.
 */
export const leadsToRefused = (element: Element): boolean => {
  const field = refusedIn(scopeOf(element))
  if (!field) return false
  // A field says what is wrong when it is left.
  field.blur()
  field.focus()
  return true
}
