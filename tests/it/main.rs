mod browser_unit;
