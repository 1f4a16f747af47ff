import type { ComponentType } from 'react'

/** A drawing usable as an icon: one of Phosphor's, or one of our own. */
export type IconShape = ComponentType<{ readonly size?: number; readonly weight?: 'regular' | 'fill' | 'bold' }>
