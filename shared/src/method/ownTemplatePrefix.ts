/** In an agenda, a template of the project's own goes by `own:<its id>`. */
export const OWN_TEMPLATE_PREFIX = 'own:'
