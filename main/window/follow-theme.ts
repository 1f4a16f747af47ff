import { nativeTheme } from 'electron'
import type { Settings } from '../../core/settings/types.ts'

/** Lets the frame, the dialogs and the page follow the theme that the group chose. */
export const followTheme = (theme: Settings['theme']): void => {
  nativeTheme.themeSource = theme
}
