import { Component } from 'react'
import type { ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly fallback: (reset: () => void) => ReactNode }

/** Catches a fault of one page so that the rest of the window stays. React offers this to classes only. */
export class FaultBoundary extends Component<Props, { readonly hasFault: boolean }> {
  override state = { hasFault: false }

  static getDerivedStateFromError(): { readonly hasFault: boolean } {
    return { hasFault: true }
  }

  override render(): ReactNode {
    return this.state.hasFault ? this.props.fallback(() => this.setState({ hasFault: false })) : this.props.children
  }
}
