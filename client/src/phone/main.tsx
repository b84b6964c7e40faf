import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import './phone.css'
import { holdVersion } from '../offline/holdVersion.ts'
import { ErrorBoundary } from './frame/ErrorScreen.tsx'
import { keepHomeScreenOffer } from './offline/homeScreen.ts'
import { PhoneApp } from './PhoneApp.tsx'

holdVersion()
keepHomeScreenOffer()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <PhoneApp />
    </ErrorBoundary>
  </StrictMode>,
)
