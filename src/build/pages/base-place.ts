/** Stands in the examples for the address of the site until the script of the page knows it. */
export const BASE_PLACE = 'https://your-sourceline.example/';
