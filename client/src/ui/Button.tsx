import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Link } from 'wouter'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Picture } from './Picture.tsx'

/** `now` marks the one next step of a screen and nothing else. */
export type ButtonLook = 'now' | 'plain' | 'quiet' | 'stop'

interface Look {
  look?: ButtonLook
  size?: 's' | 'm' | 'l'
  /** Picture before the words. */
  picture?: string
  /** Picture after the words. */
  pictureEnd?: string
  wide?: boolean
  className?: string
}

interface ButtonProps extends Look, Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children?: React.ReactNode
}

function className({ look = 'plain', size = 'm', wide, className: extra }: Look): string {
  return classes(styles.button, styles[look], styles[size], wide && styles.wide, extra)
}

function Inside({
  picture,
  pictureEnd,
  children,
}: Pick<Look, 'picture' | 'pictureEnd'> & { children?: React.ReactNode }) {
  return (
    <>
      {picture && <Picture id={picture} size="1.75em" eager />}
      {children && <span className={styles.words}>{children}</span>}
      {pictureEnd && <Picture id={pictureEnd} size="1.75em" eager />}
    </>
  )
}

export function Button({
  look,
  size,
  picture,
  pictureEnd,
  wide,
  className: extra,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={className({ look, size, wide, className: extra })}>
      <Inside picture={picture} pictureEnd={pictureEnd}>
        {children}
      </Inside>
    </AriaButton>
  )
}

interface ButtonLinkProps extends Look {
  href: string
  /** Opens beside this page: for the projector, and for pages that are not ours to route. */
  newTab?: boolean
  download?: boolean
  children: React.ReactNode
}

/** Looks like a button, is a link: it can be opened in a new tab, and read aloud as what it is. */
export function ButtonLink({
  href,
  newTab,
  download,
  picture,
  pictureEnd,
  children,
  ...look
}: ButtonLinkProps) {
  const inside = (
    <Inside picture={picture} pictureEnd={pictureEnd}>
      {children}
    </Inside>
  )
  if (newTab || download) {
    return (
      <a
        href={href}
        className={className(look)}
        download={download}
        target={newTab ? '_blank' : undefined}
        rel={newTab ? 'noopener' : undefined}
      >
        {inside}
      </a>
    )
  }
  return (
    <Link href={href} className={className(look)}>
      {inside}
    </Link>
  )
}
