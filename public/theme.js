// Before the first paint, so that a person who chose ink or chalk never sees the other flash by.
try {
  const chosen = localStorage.getItem('plumbline:theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // storage may be forbidden; the system's choice stands
}
