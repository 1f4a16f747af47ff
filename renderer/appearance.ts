import { useEffect } from 'react'
import type { Settings } from '../core/settings/types.ts'
import { setTextScale } from './layout.ts'

const darkPreference = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

/** Sets theme and text size of the settings on the root element; follows the system's theme if the settings say so. */
export const useAppearance = (settings: Pick<Settings, 'theme' | 'textSize'> | null): void => {
  const theme = settings?.theme ?? 'system'
  const textSize = settings?.textSize ?? 100
  useEffect(() => {
    const system = darkPreference()
    const apply = (): void => {
      const isDark = theme === 'system' ? system.matches : theme === 'dark'
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
    }
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
  useEffect(() => setTextScale(textSize / 100), [textSize])
}
