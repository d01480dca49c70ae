export type Theme = 'system' | 'light' | 'dark'

// the same key as in public/theme.js, which applies the choice before the first paint
const KEY = 'plumbline:theme'

export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

/** Paper, chalk, or as the system says; remembered on this device. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // without storage the choice lasts as long as the page
  }
}
