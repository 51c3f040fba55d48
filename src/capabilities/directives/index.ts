export { EDITION_PUBLISHED, type EditionPublished, type PublishedObligation } from './directive.events.ts';
export { directiveMessages } from './directive.messages.ts';
export { directivePaths } from './directive.paths.ts';
export { readDirectives } from './directive.policy.ts';
export type { DirectiveDeps } from './directive-deps.contributor.ts';
export { directiveRoutes } from './directives.routes.ts';
export { publishEdition } from './publication/publish-edition.ts';
export type { PublicationContributor, PublicationEffect } from './publication.contributor.ts';
export { type ReceiveDirective, receiveDirective } from './receive-directive.ts';
