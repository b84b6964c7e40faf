/** What tldraw's own Dutch misses and a reader or a screen reader may meet. */
export const tldrawDutch: Record<string, string> = {
  'a11y.skip-to-main-content': 'Naar het bord',
  'a11y.status': 'Stand',
  'app.loading': 'Het bord komt eraan…',
  'tool.card': 'Kaartje',
  'tool.cluster': 'Groep',
  'tool.zone': 'Vak',
  'handle.resize-top': 'Maak hoger of lager aan de bovenkant',
  'handle.resize-bottom': 'Maak hoger of lager aan de onderkant',
  'handle.resize-left': 'Maak breder of smaller aan de linkerkant',
  'handle.resize-right': 'Maak breder of smaller aan de rechterkant',
  'handle.resize-top-left': 'Maak groter of kleiner, linksboven',
  'handle.resize-top-right': 'Maak groter of kleiner, rechtsboven',
  'handle.resize-bottom-left': 'Maak groter of kleiner, linksonder',
  'handle.resize-bottom-right': 'Maak groter of kleiner, rechtsonder',
  'handle.rotate.top_left_rotate': 'Draai',
  'handle.rotate.top_right_rotate': 'Draai',
  'handle.rotate.bottom_left_rotate': 'Draai',
  'handle.rotate.bottom_right_rotate': 'Draai',
  'handle.rotate.mobile_rotate': 'Draai',
  'handle.crop.top': 'Snijd af aan de bovenkant',
  'handle.crop.bottom': 'Snijd af aan de onderkant',
  'handle.crop.left': 'Snijd af aan de linkerkant',
  'handle.crop.right': 'Snijd af aan de rechterkant',
  'handle.crop.top-left': 'Snijd af, linksboven',
  'handle.crop.top-right': 'Snijd af, rechtsboven',
  'handle.crop.bottom-left': 'Snijd af, linksonder',
  'handle.crop.bottom-right': 'Snijd af, rechtsonder',
}

/** Our own shapes, as tldraw's announcements call them. */
export const tldrawEnglish: Record<string, string> = {
  'tool.card': 'Card',
  'tool.cluster': 'Group',
  'tool.zone': 'Area',
}
