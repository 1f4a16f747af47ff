import { nativeTheme } from 'electron'
import type { Settings } from '../../core/settings/types.ts'

/** Sets the theme that the group chose for frame, dialogs and page. */
export const followTheme = (theme: Settings['theme']): void => {
  nativeTheme.themeSource = theme
}
