/** The name by which the engine knows a spot. */
export const spotName = (index: number): string => `spot-${index + 1}`;
