import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import './phone.css'
import { ErrorBoundary } from './frame/ErrorScreen.tsx'
import { PhoneApp } from './PhoneApp.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <PhoneApp />
    </ErrorBoundary>
  </StrictMode>,
)
