import { Component } from 'react'
import { type I18n, I18nContext } from '../../i18n/translate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

interface Props {
  children: React.ReactNode
}

/** The last net: a screen that broke says so in plain words, and offers to start again. Nothing is lost by that. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  static override contextType = I18nContext
  declare context: I18n
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { t } = this.context
    if (!this.state.broken) return this.props.children
    return (
      <EmptyState picture="1F9F9" title={t('broken.title')} text={t('broken.text')} alert>
        <Button look="now" onPress={() => window.location.reload()}>
          {t('broken.again')}
        </Button>
      </EmptyState>
    )
  }
}
