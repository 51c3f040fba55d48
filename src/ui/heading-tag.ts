/** The tag of a heading whose rank depends on where the part stands; the type keeps JSX content with it. */
export const headingTag = (level: 2 | 3 | 4) => `h${level}` as 'h2';
