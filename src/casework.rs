//! The room `casework`.
