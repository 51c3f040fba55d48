/** Money (`Kinh phí`), a part of the place "Thực hiện"; each folder below has paths of its own. */
export const budgetPaths = { hub: '/budget' } as const;
