import type { Goal } from "../goal.ts";

export const onlineSales: Goal = {
  id: "onlineSales",
  name: "sell more online",
  words: [
    "sell more online",
    "sell online",
    "more online",
    "online orders",
    "online sale",
    "e-commerce",
    "ecommerce",
    "web shop",
    "webshop",
    "online shop",
    "online store",
    "online order",
    "sell online",
    "conversion rate",
    "commandes en ligne",
    "online verkauf",
    "ordini online",
    "pedidos online",
  ],
  metric: "visitToSale",
  lever: "Visitors buy when they can see, compare and trust without asking.",
  tactics: [
    "Photograph the best-selling products in use and answer the three most frequent questions beside the price.",
    "Say delivery time, cost and return before the checkout, not in it.",
    "Write to people who left a full basket once, helpfully, with a way to ask.",
  ],
  channels: ["website", "email"],
};
