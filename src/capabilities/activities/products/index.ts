/** What the demonstration needs of border-gate products. */
export { addProduct, moveStock } from './keep-product.ts';
export { placeProduct, takeDown, visitPlacement } from './place-product.ts';
export { reviewBorder } from './review-border.ts';
