<?php
/**
 * What the hub says of itself, once for the site.
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings, each as text; empty where nothing was set.
 *
 * @return array<string, string>
 */
function npq_widgets_settings() {
	$saved = get_option( NPQ_WIDGETS_OPTION, array() );
	$names = array_merge( array_keys( npq_widgets_manifest()['hub'] ), array( 'base' ) );
	$all   = array();
	foreach ( $names as $name ) {
		$all[ $name ] = is_array( $saved ) && isset( $saved[ $name ] ) && is_string( $saved[ $name ] ) ? $saved[ $name ] : '';
	}
	return $all;
}

/**
 * The folder that holds npq.js, with its last slash: the plug-in's own copy, unless another was set.
 *
 * @return string
 */
function npq_widgets_base() {
	$base = npq_widgets_settings()['base'];
	return trailingslashit( '' === $base ? plugins_url( 'npq/v1', NPQ_WIDGETS_FILE ) : $base );
}

/**
 * One setting as it may be kept. What cannot be used is left out; the page says so.
 *
 * @param string $name  Name of the attribute, or `base`.
 * @param string $value What was typed.
 * @return string
 */
function npq_widgets_sanitize_setting( $name, $value ) {
	$text = sanitize_text_field( $value );
	switch ( $name ) {
		case 'action-url':
			// People write an address as they say it.
			$url = preg_match( '#^[a-z\d-]+(\.[a-z\d-]+)+([/?\#]|$)#i', $text ) ? 'https://' . $text : $text;
			return esc_url_raw( $url, array( 'https', 'mailto', 'tel' ) );
		case 'base':
			return esc_url_raw( $text, array( 'https', 'http' ) );
		case 'email':
			return is_email( $text ) ? $text : '';
		default:
			return $text;
	}
}

/**
 * All settings as they may be kept.
 *
 * @param mixed $given What the form sent.
 * @return array<string, string>
 */
function npq_widgets_sanitize_settings( $given ) {
	$kept = array();
	foreach ( array_keys( npq_widgets_settings() ) as $name ) {
		$value = is_array( $given ) && isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
		$clean = npq_widgets_sanitize_setting( $name, $value );
		if ( '' !== $value && '' === $clean && function_exists( 'add_settings_error' ) ) {
			add_settings_error(
				NPQ_WIDGETS_OPTION,
				'npq-' . $name,
				/* translators: %s: what was typed. */
				sprintf( __( '“%s” cannot be used and was left out.', 'npq-widgets' ), $value )
			);
		}
		if ( '' !== $clean ) {
			$kept[ $name ] = $clean;
		}
	}
	return $kept;
}
